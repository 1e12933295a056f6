package org.mentoringpair.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The mark of a story, or of one of its tests where that is another than the story's. None is told without. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnJira {
    Mark value();

    /** In one sentence; may only be left out of a story that simply has not been seen on a real Jira yet. */
    String why() default "";
}
