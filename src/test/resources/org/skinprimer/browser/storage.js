// What the page left in the browser.
return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
