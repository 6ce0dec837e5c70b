package org.cadre.acceptance;

import java.util.function.Supplier;

/**
 * Somebody with tokens of their own.
 *
 * @param token gives a fresh token, because one is valid for minutes only
 */
public record Actor(String name, Supplier<String> token) {}
