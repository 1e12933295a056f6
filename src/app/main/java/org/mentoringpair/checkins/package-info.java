/** What a pair remembers of each time it met: when, how it felt, what came of it, and what each will do next. */
package org.mentoringpair.checkins;
