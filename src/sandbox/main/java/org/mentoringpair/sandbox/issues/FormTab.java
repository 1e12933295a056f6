package org.mentoringpair.sandbox.issues;

import java.util.List;
import org.mentoringpair.sandbox.fields.PlayedField;

/** One tab of a form; never an empty one. */
public record FormTab(long id, String name, List<PlayedField> fields) {
}
