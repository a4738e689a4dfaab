// The types alone matter here.
export {};
