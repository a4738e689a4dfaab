/** What a merchant pastes: the element around a link that stands without script. */
export function embedSnippet(origin: string, uscc: string): string {
	return [
		`<script type="module" src="${origin}/widget/v1/credit-badge.js"></script>`,
		`<zhixin-credit-badge uscc="${uscc}"><a href="${origin}/e/${uscc}">${uscc}</a></zhixin-credit-badge>`,
	].join('\n');
}
