/** The classes of a small app that tests put into a jar: a diary for people who are in a mentoring pair. */
package org.mentoringpair.sandbox.plugins.diary;
