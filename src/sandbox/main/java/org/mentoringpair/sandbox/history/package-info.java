/** What was changed on an issue, by whom and when. */
package org.mentoringpair.sandbox.history;
