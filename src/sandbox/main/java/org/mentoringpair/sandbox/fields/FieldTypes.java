package org.mentoringpair.sandbox.fields;

import java.util.List;

/** Custom field types and searchers of one part of Jira: its own, or those of an app such as Jira Software. */
public interface FieldTypes {
    List<FieldType> types();

    List<Searcher> searchers();
}
