/** The id of the heading that says whose page it is. */
export const subjectHeading = 'subject-name';
