'use strict';
(function () {
  var vi = document.documentElement.lang === 'vi';
  var $$ = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
  var fold = function (text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  };
  var key = function (row, column) {
    var cell = row.cells[column];
    if (!cell) return '';
    if (cell.dataset.n !== undefined) return cell.dataset.n === '' ? NaN : Number(cell.dataset.n);
    return cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
  };

  // Numbers by size, then texts as people order them; a cell without a number is last either way.
  var compare = function (a, b, up) {
    if (typeof a === 'number' && typeof b === 'number') {
      if (isNaN(a) || isNaN(b)) return (isNaN(a) ? 1 : 0) - (isNaN(b) ? 1 : 0);
      return up ? a - b : b - a;
    }
    var order = String(a).localeCompare(String(b), 'vi', { numeric: true });
    return up ? order : -order;
  };

  // Sort by a column's head, by mouse or keyboard. A span, for browsers leave real buttons out of heads repeated on paper.
  $$('table.sortable').forEach(function (table) {
    var heads = $$('thead th', table);
    heads.forEach(function (head) {
      if ('nosort' in head.dataset || !head.textContent.trim()) return;
      var button = document.createElement('span');
      button.tabIndex = 0;
      button.setAttribute('role', 'button');
      button.className = 'sort';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener('keydown', function (event) {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        button.click();
      });
      button.addEventListener('click', function () {
        var up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        var body = table.tBodies[0];
        var rows = Array.prototype.slice.call(body.rows).map(function (row, index) {
          return { row: row, index: index, key: key(row, head.cellIndex) };
        });
        rows.sort(function (a, b) {
          return compare(a.key, b.key, up) || a.index - b.index;
        });
        rows.forEach(function (item) { body.appendChild(item.row); });
      });
    });
  });

  // On a narrow screen the rows of wide tables are cards: each cell under its head's words.
  var narrow = window.matchMedia('screen and (max-width:46rem)');
  var deal = function () {
    if (!narrow.matches) return;
    $$('table.list, table.detail, table.targets, table.sortable:not(.matrix)').forEach(function (table) {
      if (table.classList.contains('cards') || !table.offsetParent) return;
      table.classList.add('cards');
      var heads = $$('thead th', table).map(function (head) { return head.textContent.trim(); });
      $$('tbody tr', table).forEach(function (row) {
        var first = heads.length - row.cells.length;
        $$('td', row).forEach(function (cell) {
          var head = heads[cell.cellIndex + first];
          if (head && cell.colSpan === 1 && !cell.classList.contains('pic')) cell.dataset.l = head;
        });
      });
    });
  };
  window.addEventListener('load', deal);
  window.addEventListener('hashchange', deal);
  narrow.addEventListener('change', deal);

  // Filters: district, department, standing, registered, words. Letters follow the filter of their table's form.
  var districts = {};
  $$('#ma-tran tbody tr').forEach(function (row) {
    if (row.dataset.d) districts[row.dataset.d] = row.cells[1].textContent;
  });
  $$('form.filters').forEach(function (form) {
    var table = document.getElementById(form.dataset.for);
    if (!table) return;
    form.hidden = false;
    var list = form.elements.d;
    if (list) {
      var codes = Object.keys(districts).sort();
      codes.forEach(function (code) { list.add(new Option(districts[code], code)); });
      if (!codes.length) list.parentNode.hidden = true;
    }
    var value = function (name) { return form.elements[name] ? form.elements[name].value : ''; };
    var rows = $$('tbody tr', table);
    var texts = null;
    var matrix = table.classList.contains('matrix');
    var apply = function () {
      var words = fold(value('q')).split(/\s+/).filter(Boolean);
      if (words.length && !texts) texts = rows.map(function (row) { return fold(row.textContent); });
      var district = value('d'), owner = value('o'), standing = value('w');
      var registered = form.elements.r && form.elements.r.checked;
      var columns = null;
      if (matrix && owner) columns = form.elements.o.selectedOptions[0].dataset.c.split(' ');
      var shown = 0;
      rows.forEach(function (row, index) {
        var fits = (!district || row.dataset.d === district) && (!registered || row.dataset.r === '1')
          && words.every(function (word) { return texts[index].indexOf(word) >= 0; })
          && (matrix || !owner || (row.dataset.o || '').split(' ').indexOf(owner) >= 0);
        if (fits && standing) {
          fits = columns ? $$('td.m.' + standing, row).some(function (cell) { return inside(cell, columns); })
            : (row.dataset.w || '').split(' ').indexOf(standing) >= 0;
        }
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      if (matrix) {
        var heads = table.tHead.rows[0].cells;
        Array.prototype.forEach.call(heads, function (head, index) {
          if (!head.dataset.c) return;
          var hidden = columns && columns.indexOf(head.dataset.c) < 0;
          head.hidden = hidden;
          rows.forEach(function (row) { if (row.cells[index]) row.cells[index].hidden = hidden; });
        });
        table.dataset.w = standing;
      }
      form.querySelector('output').textContent = shown + '/' + rows.length + (vi ? ' dòng' : ' rows');
    };
    var inside = function (cell, columns) {
      return columns.indexOf(table.tHead.rows[0].cells[cell.cellIndex].dataset.c) >= 0;
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  });

  // Copy a letter.
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button.copy');
    if (!button) return;
    var text = button.parentNode.querySelector('pre');
    var done = function () { button.textContent = vi ? 'Đã chép' : 'Copied'; };
    var select = function () {
      var range = document.createRange();
      range.selectNodeContents(text);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand('copy')) done();
    };
    if (navigator.clipboard && isSecureContext) navigator.clipboard.writeText(text.textContent).then(done, select);
    else select();
  });

  // The page in view is the one marked in the navigation; a new page begins at its top.
  var mark = function () {
    var target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    $$('nav.top a').forEach(function (link) {
      if (link.getAttribute('href') === (location.hash || '#tong-quan')) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
    if (target && target.classList.contains('page')) scrollTo(0, 0);
  };
  addEventListener('hashchange', mark);
  mark();
  var print = document.getElementById('print');
  print.hidden = false;
  print.addEventListener('click', function () { window.print(); });
}());
