/** The mentoring relationship itself: who, in which project, in which stage, how often, how open. */
package org.mentoringpair.pairing;
