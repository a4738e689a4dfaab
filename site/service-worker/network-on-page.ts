// The page that stands in where nothing is held came with the program. It has words for a device without a
// network, which are shown as it comes, and for a network that does not answer.

/** The page with the words for a network that does not answer. */
export const withSilentNetwork = (html: string): string =>
	html
		.replace('data-network="gone"', '$& hidden')
		.replace(/(data-network="silent") hidden(?:="")?/, '$1');
