// The browser's own question, which it hands over once, early, and only where it can install.

/** Not yet in the types of the platform. */
export interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
	readonly userChoice: Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Calls `keep` when the browser can ask, or can no longer; gives what ends that. */
export function onInstallPrompt(keep: (prompt: InstallPrompt | undefined) => void): () => void {
	const onPrompt = (event: Event) => {
		// Asked when it is of use, not when the browser thinks of it.
		event.preventDefault();
		keep(event as InstallPrompt);
	};
	const onInstalled = () => keep(undefined);
	addEventListener('beforeinstallprompt', onPrompt);
	addEventListener('appinstalled', onInstalled);
	return () => {
		removeEventListener('beforeinstallprompt', onPrompt);
		removeEventListener('appinstalled', onInstalled);
	};
}

/** Safari on a phone installs, but asks nobody: it has to be said how. Other browsers there differ. */
export const isSafariOnPhone = (): boolean =>
	'standalone' in navigator && !/CriOS|FxiOS|EdgiOS|MicroMessenger/.test(navigator.userAgent);
