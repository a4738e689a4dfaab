import { expect, it } from 'vitest';
import { cameraFaultOf, missingCamera } from './camera-fault.ts';

const whole = {
	isSecureContext: true,
	navigator: { mediaDevices: { getUserMedia: () => undefined } },
	Worker: class {},
	createImageBitmap: () => undefined,
};

it.each([
	['NotAllowedError', 'denied'],
	['SecurityError', 'denied'],
	['NotFoundError', 'none'],
	['OverconstrainedError', 'none'],
	['NotReadableError', 'busy'],
	['AbortError', 'busy'],
	['SomethingNewError', 'unsupported'],
])('%s: %s', (name, fault) => {
	expect(cameraFaultOf(new DOMException('', name))).toBe(fault);
});

it('what is no error is a browser that cannot', () => {
	expect(cameraFaultOf('no')).toBe('unsupported');
});

it('what is missing is known before anybody is asked', () => {
	expect(missingCamera(whole)).toBeUndefined();
	expect(missingCamera({ ...whole, isSecureContext: false, navigator: {} })).toBe('insecure');
	expect(missingCamera({ ...whole, navigator: {} })).toBe('unsupported');
	expect(missingCamera({ ...whole, Worker: undefined })).toBe('unsupported');
});
