// Of /recover, and of nothing else: no module, no import, no syntax that is newer than service workers,
// so that it runs where the app does not.
(() => {
	const section = document.getElementById('recover');
	const button = document.getElementById('recover-now');
	if (!section || !button) return;

	const show = (state) => {
		for (const each of ['working', 'failed', 'done']) {
			const line = document.getElementById(`recover-${each}`);
			if (line) line.hidden = each !== state;
		}
	};

	// A browser that refuses one of the two has nothing there to remove.
	const registrations = () =>
		navigator.serviceWorker ? navigator.serviceWorker.getRegistrations() : Promise.resolve([]);
	const stores = () => (window.caches ? caches.keys() : Promise.resolve([]));

	const removeWorkers = () =>
		registrations().then((found) => Promise.all(found.map((one) => one.unregister())));
	const removeStores = () =>
		stores().then((names) => Promise.all(names.map((name) => caches.delete(name))));

	button.addEventListener('click', () => {
		button.disabled = true;
		show('working');
		removeWorkers()
			.then(removeStores)
			.then(
				() => {
					show('done');
					location.assign(section.dataset.home);
				},
				() => {
					button.disabled = false;
					show('failed');
				},
			);
	});
	section.hidden = false;
})();
