/** The page that came from the server. */
export const firstPage = {
	/** It has come alive: what is shown after it was made here. */
	isTakenUp: false,
	/** A part of it starts at this moment, over what the server wrote. */
	isStarting: false,
};
