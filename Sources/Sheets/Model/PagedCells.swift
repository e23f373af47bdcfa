// The cells of a sheet too large to keep: where each page of rows begins in the file, and the few pages read last.

import Synchronization

/// The cells of a large CSV file, read again page by page when asked for.
///
/// Shape: 32 bytes a page and at most `kept` pages of cells in memory, whatever the size of the file. Walking down the
/// rows reads each page once; a place asked for at random costs one page.
final class PagedCells: Sendable {
    /// Whole rows that lie together in the file.
    struct Page: Sendable {
        /// The first byte in the file.
        var offset: Int
        /// The first physical row, and the number of cells before it.
        var row: Int
        var cell: Int
        /// Quotes left open in the rows before.
        var unclosed: Int
    }

    /// Reads one page; `end` is where the next one begins.
    typealias Read = @Sendable (_ page: Page, _ end: Page) -> SheetStorage

    private static let kept = 4

    /// In file order, with one more at the end of the file.
    private let pages: [Page]
    let columnCount: Int
    /// Rows to the last that holds a cell.
    let rowCount: Int
    private let read: Read
    private let recent: Mutex<[(page: Int, storage: SheetStorage)]>

    init(pages: [Page], columnCount: Int, rowCount: Int, read: @escaping Read) {
        (self.pages, self.columnCount, self.rowCount, self.read) = (pages, columnCount, rowCount, read)
        recent = Mutex([])
    }

    var cellCount: Int { pages.last?.cell ?? 0 }

    /// The cells of the page that holds a row; nil beyond the last page.
    func page(ofRow row: Int) -> SheetStorage? {
        guard row >= 0, row < pages.last?.row ?? 0 else { return nil }
        return storage(of: page { $0.row > row })
    }

    /// The cell of an index in reading order.
    func cell(at index: Int) -> Cell {
        let page = page { $0.cell > index }
        return Cell(storage: storage(of: page), index: index - pages[page].cell)
    }

    /// The page before the first one that begins past something.
    private func page(before isPast: (Page) -> Bool) -> Int {
        var low = 0
        var high = pages.count
        while low < high {
            let middle = (low + high) / 2
            if isPast(pages[middle]) { high = middle } else { low = middle + 1 }
        }
        return max(0, low - 1)
    }

    private func storage(of page: Int) -> SheetStorage {
        recent.withLock { recent in
            if let index = recent.firstIndex(where: { $0.page == page }) {
                if index > 0 { recent.swapAt(0, index) }
                return recent[0].storage
            }
            let storage = read(pages[page], pages[page + 1])
            if recent.count == PagedCells.kept { recent.removeLast() }
            recent.insert((page, storage), at: 0)
            return storage
        }
    }
}
