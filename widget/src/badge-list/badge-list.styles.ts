import { css } from 'lit';

export const styles = css`
	ul {
		margin: 0;
		padding: 0;
		list-style: none;
	}

	li {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		column-gap: 12px;
		border-block-end: 1px solid var(--_soft);
	}

	strong {
		color: var(--_celadon);
	}

	p {
		margin: 8px 0;
	}
`;
