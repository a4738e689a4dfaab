// The business whose badge is placed: what the register says of it now, and which addresses it
// registered. Those stand in the signed proof and nowhere else.
import {
	type BadgeSummary,
	isRecordedSample,
	operations,
} from '@zhixin/api-client';
