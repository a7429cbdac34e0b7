const response = await fetch('/api/orders');
const orders = await response.json();
document.getElementById('count').textContent = `${orders.length} orders`;
