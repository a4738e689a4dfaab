// The page that helps when the program of the site is broken: as the server made it, without that program.
export const csr = false;
