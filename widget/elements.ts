/** The elements that pages paste, a module each. */
export const elements = ['credit-badge', 'credit-search', 'badge-list'] as const;
