// The key that signs payment tokens, by its id in the key store.
export const signingKey = 'payments-2025';
