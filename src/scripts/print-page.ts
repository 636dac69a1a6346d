// Prints the page. It listens before the script that loaded it, which then leaves the click alone.
document.addEventListener(
  'click',
  (event) => {
    if (!(event.target as Element).closest('print-page button') || event.defaultPrevented) return;
    event.preventDefault();
    print();
  },
  { capture: true },
);
