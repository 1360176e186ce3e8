const status = document.querySelector('#order-status');

document.querySelector('#order').addEventListener('submit', (event) => {
  event.preventDefault();
  status.textContent = 'Nothing is for sale here: the shop is fictional.';
});
