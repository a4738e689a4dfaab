/** Whether the page that came from the server has come alive: what is shown after it was made here. */
export const firstPage = { isTakenUp: false };
