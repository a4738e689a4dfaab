import { css } from 'lit';

export const styles = css`
	label {
		display: block;
	}

	.row {
		display: flex;
		flex-wrap: wrap;
		gap: 8px;
		margin-block: 4px;
	}

	input {
		flex: 1 1 12rem;
		min-inline-size: 0;
		padding: 0 12px;
		border: 1px solid var(--_soft);
		border-radius: 8px;
		background: var(--_paper);
		color: var(--_ink);
	}
`;
