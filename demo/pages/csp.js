const output = document.querySelector('#count');

async function show() {
  const response = await fetch('/csp-reports');
  const {count} = await response.json();
  output.value = String(count);
}

// A browser sends its report a moment after the violation.
document.addEventListener('securitypolicyviolation', () => setTimeout(show, 1000));
await show();
