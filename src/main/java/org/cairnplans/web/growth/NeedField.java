package org.cairnplans.web.growth;

import java.util.List;

/** A row of the form: an evidence requirement. */
public record NeedField(int index, long id, List<Option> kinds, String minimum, String note) {}
