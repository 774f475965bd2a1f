package org.cairnplans.rest;

import java.util.List;
import java.util.Map;

/**
 * The body of every error.
 *
 * @param status the HTTP status once more, for clients that only see the body
 * @param errors field of the input to the rule it breaks, in the reader's language
 * @param messages what is wrong with the request as a whole
 */
public record ErrorDto(int status, Map<String, String> errors, List<String> messages) {}
