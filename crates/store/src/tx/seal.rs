//! The tree over the ledger and its checkpoints.

use assay_seal::Hash;
use assay_seal::merkle::{Frontier, Tiles};
use jiff::Timestamp;

use super::{Tx, moment, signed, unsigned};
use crate::error::StoreError;

impl Tx<'_> {
    /// The right edge of the sealed tree.
    ///
    /// # Errors
    /// The database failed or the stored edge is damaged.
    pub fn frontier(&self) -> Result<Frontier, StoreError> {
        let stored = self.one("SELECT frontier FROM tree", &[], |row| Ok(row.blob(0)?.to_owned()))?;
        stored.map_or_else(
            || Ok(Frontier::new()),
            |bytes| Frontier::from_bytes(&bytes).map_err(|error| StoreError::Damaged(error.to_string())),
        )
    }

    /// Hashes of the tree, for proofs: leaves from the ledger, higher levels from what is stored of them.
    pub fn tree(&self) -> Tiles<impl Fn(u32, u64, usize) -> Result<Vec<Hash>, StoreError>> {
        Tiles(move |level: u32, first: u64, count: usize| {
            let last = first + u64::try_from(count).unwrap_or_default();
            let sql = if level == 0 {
                "SELECT leaf FROM entry WHERE seq >= $1 AND seq < $2 ORDER BY seq"
            } else {
                "SELECT hash FROM node WHERE place >= $1 AND place < $2 AND level = $3 ORDER BY place"
            };
            let mut params = vec![signed(first).into(), signed(last).into()];
            if level > 0 {
                params.push(level.into());
            }
            self.all(sql, &params, |row| {
                let hash: [u8; 32] = row
                    .blob(0)?
                    .try_into()
                    .map_err(|_length| StoreError::Damaged(format!("a tree hash at level {level}")))?;
                Ok(Hash(hash))
            })
        })
    }

    /// The newest checkpoint: size, moment and signed note.
    ///
    /// # Errors
    /// The database failed.
    pub fn latest_checkpoint(&self) -> Result<Option<(u64, Timestamp, String)>, StoreError> {
        self.one("SELECT size, at, note FROM checkpoint ORDER BY size DESC LIMIT 1", &[], |row| {
            Ok((unsigned(row.int(0)?), moment(row.int(1)?)?, row.text(2)?.to_owned()))
        })
    }

    /// The first checkpoint that covers the entry at `seq`: size and moment.
    ///
    /// # Errors
    /// The database failed.
    pub fn checkpoint_over(&self, seq: u64) -> Result<Option<(u64, Timestamp)>, StoreError> {
        let sql = "SELECT size, at FROM checkpoint WHERE size > $1 ORDER BY size LIMIT 1";
        self.one(sql, &[signed(seq).into()], |row| Ok((unsigned(row.int(0)?), moment(row.int(1)?)?)))
    }

    /// Every checkpoint, smallest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn checkpoints(&self) -> Result<Vec<(u64, Timestamp, String)>, StoreError> {
        self.all("SELECT size, at, note FROM checkpoint ORDER BY size", &[], |row| {
            Ok((unsigned(row.int(0)?), moment(row.int(1)?)?, row.text(2)?.to_owned()))
        })
    }

    /// Keeps a signed checkpoint; one of the same size stays as it is.
    ///
    /// # Errors
    /// The database failed.
    pub fn add_checkpoint(&self, size: u64, at: Timestamp, note: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO checkpoint (size, at, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        self.execute(sql, &[signed(size).into(), at.as_microsecond().into(), note.into()])?;
        Ok(())
    }

    /// The public keys that sign this workspace's checkpoints, oldest first.
    ///
    /// # Errors
    /// The database failed.
    pub fn seal_keys(&self) -> Result<Vec<String>, StoreError> {
        self.all("SELECT verifier FROM seal_key ORDER BY since", &[], |row| Ok(row.text(0)?.to_owned()))
    }

    /// Adds a public key.
    ///
    /// # Errors
    /// The database failed.
    pub fn add_seal_key(&self, verifier: &str, since: Timestamp) -> Result<(), StoreError> {
        let sql = "INSERT INTO seal_key (verifier, since) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        self.execute(sql, &[verifier.into(), since.as_microsecond().into()])?;
        Ok(())
    }
}
