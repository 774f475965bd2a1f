package org.cairnplans.exchange;

import java.util.List;

/**
 * What a page asks, all its macros at once.
 *
 * @param protocol {@link Exchange#PROTOCOL} of who asks; null when it was left out
 * @param targets at most {@link Exchange#MOST_TARGETS}; null when they were left out
 */
public record Question(Integer protocol, List<Target> targets) {}
