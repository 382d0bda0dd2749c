/* A disk whose power can fail: files with "/powerloss-" in their path keep what is written in
   memory until it is synced. Everything else goes to SQLite's ordinary disk. */
#ifndef ROD_POWER_LOSS_H
#define ROD_POWER_LOSS_H

/* Puts the disk in front of SQLite's ordinary one, once. 0 when it went well. */
int power_loss_install(void);

/* The power fails at the given number of writes and syncs from now; 0 means never. Of what was not
   synced then, a random part reaches the disk. */
void power_loss_arm(long operations, unsigned long long seed);

/* Whether it has failed since it was armed. */
int power_loss_happened(void);

/* Fails now. */
void power_loss_now(void);

#endif
