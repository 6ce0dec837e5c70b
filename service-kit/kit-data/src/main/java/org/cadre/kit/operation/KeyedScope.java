package org.cadre.kit.operation;

import org.cadre.kit.sealing.SealingKey;

/**
 * Client, user, method and path as the table has them under one secret.
 *
 * @param hash of them, under the secret
 * @param seal derived of the same secret, for the answer
 */
record KeyedScope(String hash, SealingKey seal) {}
