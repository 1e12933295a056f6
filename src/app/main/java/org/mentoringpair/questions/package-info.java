/** What pairs talk about, and questions that help them to: no answers, and no words of anybody's check-in. */
package org.mentoringpair.questions;
