// Verify-log reads a transparency log as a stranger does, who has its public keys, the C2SP
// specifications (tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature, tlog-proof) and
// golang.org/x/mod, and says whether it holds. It shares no code with Folkmoot.
//
//	verify-log -vkey KEY [-witness KEY] [-earlier CHECKPOINT] [-proof FILE] PREFIX
//
// PREFIX is the log's address or a folder. Exit status: 0 verified, 1 refused, 2 not to be read.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

type list []string

func (l *list) String() string     { return strings.Join(*l, " ") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	var vkeys, witnesses, earlier, proofs list
	flag.Var(&vkeys, "vkey", "a `key` of the log; may be given several times")
	flag.Var(&witnesses, "witness", "the `key` of a witness whose cosignature the checkpoint must carry")
	flag.Var(&earlier, "earlier", "a `checkpoint` that the log must extend")
	flag.Var(&proofs, "proof", "a .tlog-proof `file` with its entry as extra data")
	flag.Parse()
	if flag.NArg() != 1 || len(vkeys) == 0 {
		flag.Usage()
		os.Exit(2)
	}
	verified, err := verify(source(strings.TrimSuffix(flag.Arg(0), "/")), vkeys, witnesses, earlier, proofs)
	var unread *unreadable
	if errors.As(err, &unread) {
		fmt.Fprintln(os.Stderr, "cannot read the log:", err)
		os.Exit(2)
	}
	if err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
	fmt.Println("verified:", verified)
}

func verify(log source, vkeys, witnesses, earlier, proofs list) (string, error) {
	keys, origin, err := verifiers(vkeys, witnesses)
	if err != nil {
		return "", err
	}
	signed, err := log.get("checkpoint", "text/plain; charset=utf-8")
	if err != nil {
		return "", err
	}
	tree, err := openCheckpoint(signed, origin, keys, len(witnesses))
	if err != nil {
		return "", err
	}
	stored, err := readEntries(log, tree.N)
	if err != nil {
		return "", err
	}
	root, err := treeHash(tree.N, stored)
	if err != nil {
		return "", err
	}
	if root != tree.Hash {
		return "", fmt.Errorf("the entries give root %v, the checkpoint says %v", root, tree.Hash)
	}
	tiles, err := compareTiles(log, tree, stored)
	if err != nil {
		return "", err
	}
	if err := proveEntries(log, tree, stored); err != nil {
		return "", err
	}
	for _, file := range earlier {
		if err := extends(log, tree, file, origin, keys); err != nil {
			return "", err
		}
	}
	for _, file := range proofs {
		if err := checkProof(file, origin, keys); err != nil {
			return "", fmt.Errorf("%s: %w", filepath.Base(file), err)
		}
	}
	return fmt.Sprintf("%s, %d entries, %d tiles, %d earlier checkpoints, %d proofs, root %v",
		origin, tree.N, tiles, len(earlier), len(proofs), tree.Hash), nil
}

// Keys.

func verifiers(vkeys, witnesses list) (note.Verifiers, string, error) {
	var all []note.Verifier
	for _, vkey := range vkeys {
		v, err := note.NewVerifier(vkey)
		if err != nil {
			return nil, "", fmt.Errorf("key of the log: %w", err)
		}
		all = append(all, v)
	}
	for _, vkey := range witnesses {
		v, err := newWitness(vkey)
		if err != nil {
			return nil, "", fmt.Errorf("key of a witness: %w", err)
		}
		all = append(all, v)
	}
	return note.VerifierList(all...), all[0].Name(), nil
}

// A witness verifies cosignature/v1 lines (tlog-cosignature, type 0x04).
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func newWitness(vkey string) (*witness, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("malformed")
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return nil, errors.New("not of type 0x04")
	}
	id := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(id[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		return nil, errors.New("wrong id")
	}
	return &witness{parts[0], hash, key[1:]}, nil
}

func (w *witness) Name() string    { return w.name }
func (w *witness) KeyHash() uint32 { return w.hash }
func (w *witness) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(w.key, append([]byte(head), msg...), sig[8:])
}

// Checkpoints.

func openCheckpoint(signed []byte, origin string, keys note.Verifiers, cosigners int) (tlog.Tree, error) {
	opened, err := note.Open(signed, keys)
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: %w", err)
	}
	byLog, byWitness := 0, map[string]bool{}
	for _, sig := range opened.Sigs {
		if v, _ := keys.Verifier(sig.Name, sig.Hash); v != nil {
			if _, isWitness := v.(*witness); isWitness {
				byWitness[sig.Name] = true
			} else {
				byLog++
			}
		}
	}
	if byLog == 0 || len(byWitness) < cosigners {
		return tlog.Tree{}, fmt.Errorf("checkpoint: signed by %d keys of the log and %d witnesses of %d", byLog, len(byWitness), cosigners)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return tlog.Tree{}, errors.New("checkpoint: not three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if lines[0] != origin || err != nil || strconv.FormatInt(size, 10) != lines[1] || size < 0 {
		return tlog.Tree{}, fmt.Errorf("checkpoint: origin %q, size %q", lines[0], lines[1])
	}
	root, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, errors.New("checkpoint: no root hash")
	}
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], root)
	return tree, nil
}

// Proves from tiles alone that the log extends a checkpoint that was kept.
func extends(log source, tree tlog.Tree, file, origin string, keys note.Verifiers) error {
	signed, err := os.ReadFile(file)
	if err != nil {
		return &unreadable{err}
	}
	old, err := openCheckpoint(signed, origin, keys, 0)
	if err != nil {
		return fmt.Errorf("earlier %w", err)
	}
	if old.N > tree.N {
		return fmt.Errorf("the log shrank from %d to %d entries", old.N, tree.N)
	}
	if old.N == tree.N {
		if old.Hash != tree.Hash {
			return fmt.Errorf("equivocation: two roots of %d entries", tree.N)
		}
		return nil
	}
	if old.N == 0 {
		return nil
	}
	proof, err := tlog.ProveTree(tree.N, old.N, tlog.TileHashReader(tree, tiles{log}))
	if err != nil {
		return fmt.Errorf("consistency with %d entries: %w", old.N, err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return fmt.Errorf("consistency with %d entries: %w", old.N, err)
	}
	return nil
}

// Entries and tiles.

func readEntries(log source, size int64) (hashes, error) {
	var stored hashes
	for start := int64(0); start < size; start += 256 {
		width := int64(256)
		if size-start < width {
			width = size - start
		}
		tile := tlog.Tile{H: tileHeight, L: 0, N: start / 256, W: int(width)}
		data, err := log.get(strings.Replace(pathOf(tile), "tile/0/", "tile/entries/", 1), "application/octet-stream")
		if err != nil {
			return nil, err
		}
		for i := start; i < start+width; i++ {
			if len(data) < 2 {
				return nil, fmt.Errorf("bundle %d ends before entry %d", start/256, i)
			}
			length := int(binary.BigEndian.Uint16(data))
			if length == 0 || len(data) < 2+length {
				return nil, fmt.Errorf("entry %d is cut off or empty", i)
			}
			more, err := tlog.StoredHashes(i, data[2:2+length], stored)
			if err != nil {
				return nil, err
			}
			stored = append(stored, more...)
			data = data[2+length:]
		}
		if len(data) > 0 {
			return nil, fmt.Errorf("bundle %d goes on after its last entry", start/256)
		}
	}
	return stored, nil
}

// The hashes of the tree in the order of tlog.StoredHashIndex, worked out from the entries.
type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(h)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		found[i] = h[index]
	}
	return found, nil
}

// The root of no entries is the hash of nothing (RFC 6962 s.2.1), which x/mod leaves out.
func treeHash(size int64, stored hashes) (tlog.Hash, error) {
	if size == 0 {
		return sha256.Sum256(nil), nil
	}
	return tlog.TreeHash(size, stored)
}

func compareTiles(log source, tree tlog.Tree, stored hashes) (int, error) {
	all := tilesOf(tree.N)
	for _, tile := range all {
		want, err := tlog.ReadTileData(tile, stored)
		if err != nil {
			return 0, err
		}
		got, err := log.get(pathOf(tile), "application/octet-stream")
		if err != nil {
			return 0, err
		}
		if !bytes.Equal(got, want) {
			return 0, fmt.Errorf("%s is not the tile of these entries", pathOf(tile))
		}
	}
	return len(all), nil
}

// Every tile of a tree of some size, each as wide as it is (tlog-tiles, Partial Tiles).
func tilesOf(size int64) []tlog.Tile {
	var all []tlog.Tile
	for level := 0; size > 0; level, size = level+1, size>>tileHeight {
		for n := int64(0); n<<tileHeight < size; n++ {
			width := size - n<<tileHeight
			if width > 1<<tileHeight {
				width = 1 << tileHeight
			}
			all = append(all, tlog.Tile{H: tileHeight, L: level, N: n, W: int(width)})
		}
	}
	return all
}

// Proves the first, some and the last entry from tiles alone, as a client does that has no entries.
func proveEntries(log source, tree tlog.Tree, stored hashes) error {
	step := tree.N/7 + 1
	for i := int64(0); i < tree.N; i += step {
		for _, index := range []int64{i, tree.N - 1 - i} {
			proof, err := tlog.ProveRecord(tree.N, index, tlog.TileHashReader(tree, tiles{log}))
			if err != nil {
				return fmt.Errorf("entry %d: %w", index, err)
			}
			if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, stored[tlog.StoredHashIndex(0, index)]); err != nil {
				return fmt.Errorf("entry %d: %w", index, err)
			}
		}
	}
	return nil
}

type tiles struct{ log source }

func (t tiles) Height() int                     { return tileHeight }
func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := t.log.get(pathOf(tile), "application/octet-stream")
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// C2SP leaves out the height of tiles that x/mod writes into their paths.
func pathOf(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
}

// Proofs.

func checkProof(file, origin string, keys note.Verifiers) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return &unreadable{err}
	}
	head, signed, found := bytes.Cut(text, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "extra ") {
		return errors.New("not a tlog-proof with extra data")
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		proof = append(proof, hash)
	}
	tree, err := openCheckpoint(signed, origin, keys, 0)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

// Where the log is read from.

type source string

type unreadable struct{ error }

func (s source) get(path, contentType string) ([]byte, error) {
	if !strings.HasPrefix(string(s), "http") {
		data, err := os.ReadFile(filepath.Join(string(s), filepath.FromSlash(path)))
		if err != nil {
			return nil, fmt.Errorf("%s is missing", path)
		}
		return data, nil
	}
	answer, err := http.Get(string(s) + "/" + path)
	if err != nil {
		return nil, &unreadable{err}
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	if got := answer.Header.Get("Content-Type"); got != contentType {
		return nil, fmt.Errorf("%s is %q, not %q", path, got, contentType)
	}
	return io.ReadAll(answer.Body)
}
