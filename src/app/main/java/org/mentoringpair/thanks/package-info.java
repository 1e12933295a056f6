/** One of the two thanks the other one with one click; only whoever was thanked sees by whom and how often. */
package org.mentoringpair.thanks;
