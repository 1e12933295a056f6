/** What somebody of a pair writes for themselves: sealed until they share it, one entry at a time. Nobody imports this package. */
package org.mentoringpair.journal;
