/** The page on which a pair finds everything of theirs, and the few steps that matter next. */
package org.mentoringpair.home;
