// Why there is no picture of a camera, in the words of Media Capture and Streams.

/** What stands in the way; each is a face of the page. `not-loaded`: what reads its frames did not come. */
export type CameraFault = 'denied' | 'none' | 'busy' | 'insecure' | 'not-loaded' | 'unsupported';

const faults: Readonly<Record<string, CameraFault>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	AbortError: 'busy',
};

/** What is wrong before a camera is asked for; `undefined` where nothing is. */
export function missingCamera(scope: {
	readonly isSecureContext: boolean;
	readonly navigator: { readonly mediaDevices?: { readonly getUserMedia?: unknown } };
	readonly Worker?: unknown;
	readonly createImageBitmap?: unknown;
}): CameraFault | undefined {
	if (!scope.isSecureContext) return 'insecure';
	const hasCamera = typeof scope.navigator.mediaDevices?.getUserMedia === 'function';
	const canRead = scope.Worker !== undefined && scope.createImageBitmap !== undefined;
	return hasCamera && canRead ? undefined : 'unsupported';
}

/** What a camera that was asked for failed of. */
export function cameraFaultOf(cause: unknown): CameraFault {
	const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
	return faults[name] ?? 'unsupported';
}
