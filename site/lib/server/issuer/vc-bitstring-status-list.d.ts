// The independent reader of status lists that the tests ask; it comes without types.
declare module '@digitalbazaar/vc-bitstring-status-list' {
	export class BitstringStatusList {
		static decode(options: { readonly encodedList: string }): Promise<BitstringStatusList>;
		readonly length: number;
		getStatus(index: number): boolean;
	}
}
