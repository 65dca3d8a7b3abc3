;;; docwright.el --- Write API pages with docwright -*- lexical-binding: t; -*-

;; Author: The docwright developers
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1") (eglot "1.9") (markdown-mode "2.5"))
;; Keywords: languages, tools, docs
;; SPDX-License-Identifier: MIT OR Apache-2.0

;;; Commentary:

;; Live help for people who write an API reference in Markdown.  Put this file on the `load-path' and
;;
;;     (require 'docwright)
;;     (add-hook 'markdown-mode-hook #'docwright-ensure)
;;
;; Eglot then shows findings, hovers, completions and so on in the pages; `docwright-mode-map' has the rest.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'project)
(require 'subr-x)
(require 'url-util)

(defgroup docwright nil
  "Live help in the pages of an API reference."
  :group 'eglot)

(defcustom docwright-program "docwright-ls"
  "The server."
  :type 'string)

(defcustom docwright-settings nil
  "What the server is told when it starts: a property list.
The keys are :docs, :config and :output (files or folders, below the
project's root or absolute), :diagnostics (\"open\" or \"workspace\"),
:contract, and :lenses and :hints, property lists of t and :json-false.
`docwright-set' changes one while the server runs."
  :type 'plist)

(defclass docwright-server (eglot-lsp-server) ()
  "A running docwright server.")

(cl-defmethod eglot-initialization-options ((_server docwright-server))
  "Hand over `docwright-settings'."
  (or docwright-settings (list :diagnostics "open")))

(cl-defmethod eglot-handle-request
  ((_server docwright-server) (_method (eql workspace/configuration)) &key items)
  "Answer with `docwright-settings' where `eglot-workspace-configuration' says nothing of ITEMS."
  (cl-map 'vector
          (lambda (item answer)
            (or answer (and (equal (plist-get item :section) "docwright") docwright-settings)))
          items
          (cl-call-next-method)))

(defun docwright-set (key value)
  "Make VALUE the setting KEY of `docwright-settings', also of running servers.
t and :json-false switch."
  (setq docwright-settings (plist-put (copy-sequence docwright-settings) key value))
  (dolist (server (apply #'append (hash-table-values eglot--servers-by-project)))
    (when (cl-typep server 'docwright-server)
      (eglot-signal-didChangeConfiguration server))))

(cl-defmethod eglot-execute-command ((_server docwright-server) _command _arguments)
  "Run a command as eglot does, and show what the server answers."
  (docwright--show (cl-call-next-method)))

(add-to-list 'eglot-server-programs
             `((markdown-mode gfm-mode)
               . ,(lambda (&rest _) (list 'docwright-server docwright-program))))

;;;; The reference as a project

(defun docwright-root (folder)
  "The root of the reference that FOLDER belongs to, or nil.
It is the folder above docs/ when docs/docwright.toml exists, else
the one that holds docwright.toml."
  (or (locate-dominating-file folder "docs/docwright.toml")
      (locate-dominating-file folder "docwright.toml")))

(defun docwright--project (folder)
  "The reference that FOLDER belongs to, when it is eglot that asks."
  (when (bound-and-true-p eglot-lsp-context)
    (when-let ((root (docwright-root folder)))
      (cons 'docwright root))))

(cl-defmethod project-root ((project (head docwright)))
  "The root of PROJECT."
  (cdr project))

(add-hook 'project-find-functions #'docwright--project)

;;;; Commands

(defun docwright--show (answer)
  "Show ANSWER, a text or a message, and give it back."
  (let ((text (and (listp answer) (plist-get answer :text)))
        (message (and (listp answer) (plist-get answer :message))))
    (cond
     (text
      (with-current-buffer (get-buffer-create (format "*docwright: %s*" (plist-get answer :title)))
        (let ((inhibit-read-only t))
          (erase-buffer)
          (insert text)
          (goto-char (point-min)))
        (pcase (plist-get answer :language)
          ("diff" (diff-mode))
          ("markdown" (when (fboundp 'gfm-view-mode) (gfm-view-mode)))
          ("rust" (when (fboundp 'rust-mode) (rust-mode))))
        (setq buffer-read-only t)
        (display-buffer (current-buffer))))
     (message (message "docwright: %s" message)))
    answer))

(defun docwright--run (command &rest arguments)
  "Run the server's COMMAND with ARGUMENTS."
  (eglot-execute-command (eglot--current-server-or-lose) command (vconcat arguments)))

(defun docwright--here ()
  "The place at point, as the server's commands take it."
  (let ((place (eglot--TextDocumentPositionParams)))
    (list :uri (plist-get (plist-get place :textDocument) :uri)
          :position (plist-get place :position))))

(defmacro docwright--define-here (name command documentation)
  "Define NAME as the way to run COMMAND of the server about point.
DOCUMENTATION says what for."
  (declare (indent 2) (doc-string 3))
  `(defun ,name ()
     ,documentation
     (interactive)
     (docwright--run ,command (docwright--here))))

(docwright--define-here docwright-replay "docwright.replay"
  "Replay the example at point, without compiling anything.")
(docwright--define-here docwright-show-rust "docwright.showRust"
  "Show the example at point as a user of the client writes it.")
(docwright--define-here docwright-snapshot-diff "docwright.snapshotDiff"
  "Show what would change in the snapshot of the example at point.")
(docwright--define-here docwright-accept-snapshot "docwright.acceptSnapshot"
  "Accept the new snapshot of the example at point.")
(docwright--define-here docwright-reject-snapshot "docwright.rejectSnapshot"
  "Reject the new snapshot of the example at point.")
(docwright--define-here docwright-provenance "docwright.provenance"
  "Show the lines of the pages that the item at point is generated from.")
(docwright--define-here docwright-contract "docwright.contract"
  "Show what the line at point changes in the contract since the last commit.")
(docwright--define-here docwright-regenerate-page "docwright.regeneratePage"
  "Write the code of this page anew, where it differs.")

(defun docwright-regenerate-all ()
  "Write the code of all pages anew, where it differs."
  (interactive)
  (docwright--run "docwright.regenerateAll"))

(defun docwright--pick (prompt rows key)
  "Ask with PROMPT for one of ROWS, called as KEY says; the only one is taken.
ROWS is a sequence of property lists."
  (let ((named (mapcar (lambda (row) (cons (plist-get row key) row)) rows)))
    (cond
     ((null named) (user-error "No reference with pages is open"))
     ((cdr named) (cdr (assoc (completing-read prompt named nil t) named)))
     (t (cdar named)))))

(defun docwright-new-page ()
  "Open a page that nobody has written yet.
The server says which kinds of pages there are and where they lie,
and gives what the pages beside it have in common."
  (interactive)
  (let* ((server (eglot--current-server-or-lose))
         (kind (docwright--pick "What does the page describe? "
                                (jsonrpc-request server :docwright/newPageKinds nil) :label))
         (folder (docwright--pick "Which folder? " (plist-get kind :folders) :path))
         (name (read-string (format "Name of the page, without an ending, such as %s: " (plist-get folder :example))))
         (uri (format "%s/%s.%s" (plist-get folder :uri) (url-hexify-string name) (plist-get folder :ending)))
         (text (plist-get (jsonrpc-request server :docwright/newPage (list :uri uri)) :text)))
    (find-file (eglot--uri-to-path uri))
    (insert text)
    (goto-char (point-min))))

(defun docwright-explain-rule ()
  "Explain the rule of the finding at point."
  (interactive)
  (let* ((findings (flymake-diagnostics (point)))
         (rules (cl-loop for finding in findings
                         for lsp = (cdr (assoc 'eglot-lsp-diag (eglot--diag-data finding)))
                         when (equal (plist-get lsp :source) "docwright")
                         collect (plist-get lsp :code))))
    (unless rules
      (user-error "There is no finding here"))
    (docwright--run "docwright.explainRule" (list :rule (car rules)))))

;;;; The mode

(defvar docwright-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c = p") #'docwright-replay)
    (define-key map (kbd "C-c = s") #'docwright-show-rust)
    (define-key map (kbd "C-c = d") #'docwright-snapshot-diff)
    (define-key map (kbd "C-c = a") #'docwright-accept-snapshot)
    (define-key map (kbd "C-c = k") #'docwright-reject-snapshot)
    (define-key map (kbd "C-c = w") #'docwright-provenance)
    (define-key map (kbd "C-c = c") #'docwright-contract)
    (define-key map (kbd "C-c = e") #'docwright-explain-rule)
    (define-key map (kbd "C-c = g") #'docwright-regenerate-page)
    (define-key map (kbd "C-c = G") #'docwright-regenerate-all)
    (define-key map (kbd "C-c = n") #'docwright-new-page)
    (define-key map (kbd "C-c = f") #'eglot-code-actions)
    (define-key map (kbd "C-c = r") #'eglot-rename)
    (define-key map (kbd "C-c = i") #'eglot-find-implementation)
    map)
  "Keys in the pages of a reference.")

(define-minor-mode docwright-mode
  "Keys for the pages of an API reference."
  :lighter " docwright"
  :keymap docwright-mode-map)

;;;###autoload
(defun docwright-ensure ()
  "Start the server for this buffer when it is a page of a reference."
  (when (and buffer-file-name (docwright-root buffer-file-name))
    (docwright-mode)
    (eglot-ensure)))

(provide 'docwright)
;;; docwright.el ends here
