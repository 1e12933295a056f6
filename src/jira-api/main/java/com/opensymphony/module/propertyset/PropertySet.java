package com.opensymphony.module.propertyset;

/** Declared for compiling only. Newest source: jira-10.3.0, alanmosely/jira-watcher-field-plugin. */
public interface PropertySet {
}
