/** What people say on an issue. */
package org.mentoringpair.sandbox.comments;
