// The memory of another process, as Linux tells it; undefined elsewhere.
import { readFileSync } from 'node:fs';

/** MiB at its largest; `file` is what of the present memory are pages of files, shared with all. */
export interface ProcessMemory {
	readonly peak: number;
	readonly file: number;
}

/** Reads the memory of process `pid`. */
export function processMemory(pid: number): ProcessMemory | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const mebibytes = (field: string) =>
			Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
		return { peak: mebibytes('VmHWM'), file: mebibytes('RssFile') };
	} catch {
		return undefined;
	}
}
