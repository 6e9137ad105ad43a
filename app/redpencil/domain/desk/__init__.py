"""Several people at one worksheet: the trail, the merge of two copies, the sign-off."""
