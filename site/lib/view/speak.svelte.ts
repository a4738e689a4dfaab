// Reading aloud with the voice of the device. Nothing is sent anywhere: only voices that the device
// holds itself are asked.
import { getLocale } from '#lib/paraglide/runtime.js';

/** Slower than a radio: 0.85 of the usual speed. */
const unhurried = 0.85;

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	const [spoken = ''] = language.split('-');
	const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
	return (
		voices.find(({ lang }) => lang.replace('_', '-') === language) ??
		voices.find(({ lang }) => lang.startsWith(spoken))
	);
}

/** Reads a text aloud, on demand; `state` is `none` where the device has no voice for the language. */
export class Speaker {
	state = $state<'silent' | 'speaking' | 'none'>('silent');

	speak(text: string): void {
		const language = getLocale() === 'en' ? 'en-GB' : 'zh-CN';
		const voice = 'speechSynthesis' in globalThis ? voiceFor(language) : undefined;
		if (voice === undefined) {
			this.state = 'none';
			return;
		}
		const words = new SpeechSynthesisUtterance(text);
		words.voice = voice;
		words.lang = voice.lang;
		words.rate = unhurried;
		words.onend = () => {
			this.state = 'silent';
		};
		words.onerror = ({ error }) => {
			this.state = error === 'canceled' || error === 'interrupted' ? 'silent' : 'none';
		};
		speechSynthesis.cancel();
		speechSynthesis.speak(words);
		this.state = 'speaking';
	}

	stop(): void {
		if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
		if (this.state === 'speaking') this.state = 'silent';
	}
}
