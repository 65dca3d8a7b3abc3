;;; drive.el --- Drive Emacs through the scenario -*- lexical-binding: t; -*-

;;; Commentary:

;; Does what a user does, and prints a line for each step.
;;
;; emacs --batch -l drive.el, with DOCWRIGHT_LS (the server) and DOCWRIGHT_SCENARIO (a folder made by ../scenario/prepare).

;;; Code:

(package-initialize)
(defvar drive-here (file-name-directory load-file-name))
(add-to-list 'load-path drive-here)
(require 'cl-lib)
(require 'json)
(require 'markdown-mode)
(require 'docwright)

(setq docwright-program (getenv "DOCWRIGHT_LS")
      eglot-connect-timeout 30
      eglot-sync-connect 10
      flymake-no-changes-timeout 0.1
      ;; One place: go there, without a list to choose from.
      xref-show-xrefs-function #'xref-show-definitions-buffer
      create-lockfiles nil
      make-backup-files nil
      backup-inhibited t)
(add-hook 'markdown-mode-hook #'docwright-ensure)

(defvar drive-base (file-name-as-directory (getenv "DOCWRIGHT_SCENARIO")))
(defvar drive-scenario
  (with-temp-buffer
    (insert-file-contents (expand-file-name "../scenario/scenario.json" drive-here))
    (json-parse-buffer :object-type 'plist :array-type 'list)))
(defvar drive-passed 0)
(defvar drive-failed 0)

(defun drive-get (&rest keys)
  "The value of the scenario under KEYS."
  (cl-reduce #'plist-get keys :initial-value drive-scenario))

(defun drive-file (page)
  "The file of PAGE in the folder that is worked in."
  (file-truename (expand-file-name page (expand-file-name "copy" drive-base))))

(defmacro drive-step (name &rest body)
  "Run BODY as the step NAME; what it signals is its failure."
  (declare (indent 1))
  `(condition-case problem
       (progn ,@body (cl-incf drive-passed) (princ (format "ok %s\n" ,name)))
     (error (cl-incf drive-failed) (princ (format "not ok %s: %s\n" ,name (error-message-string problem))))))

(defmacro drive-wait (what &rest body)
  "Wait until BODY gives something, and give it; WHAT is for the message."
  (declare (indent 1))
  `(let ((end (+ (float-time) 10)) value)
     (while (and (not (setq value (progn ,@body))) (< (float-time) end))
       (accept-process-output nil 0.05))
     (or value (error "Waited in vain for %s" ,what))))

(defun drive-open (page)
  "Show PAGE."
  (switch-to-buffer (find-file-noselect (drive-file page)))
  ;; Eglot and flymake wait for the command loop and for the display, which batch mode has not.
  (run-hooks 'post-command-hook)
  (when (derived-mode-p 'markdown-mode)
    (drive-wait "eglot" (eglot-managed-p))
    (flymake-start)))

(defun drive-go (marked)
  "Put point where MARKED has its $0."
  (pcase-let ((`(,before ,after) (split-string marked "\\$0")))
    (goto-char (point-min))
    (unless (search-forward (concat before after) nil t)
      (error "The page has no %s" marked))
    (backward-char (length after))))

(defun drive-rules ()
  "The rules of the findings of this buffer, but for the one that comes by itself when typing rests."
  (sort (cl-loop for finding in (flymake-diagnostics)
                 for lsp = (cdr (assoc 'eglot-lsp-diag (eglot--diag-data finding)))
                 for rule = (or (plist-get lsp :code) "?")
                 unless (equal rule (drive-get :findings :generated))
                 collect rule)
        #'string<))

(defun drive-wait-for-rules (&rest expected)
  "Wait until the findings have the rules EXPECTED."
  ;; Eglot does this when its user pauses, which nobody does in batch mode.
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer
      (when (eglot-managed-p)
        (eglot--signal-textDocument/didChange))))
  ;; An edit takes the marks of the old text away at once: the answer must have come before they are counted.
  (sleep-for 0.5)
  (condition-case nil
      (drive-wait "" (equal (drive-rules) expected))
    (error (error "Findings are %S, not %S" (drive-rules) expected))))

(defun drive-expect (texts shown)
  "Each of TEXTS must be in SHOWN."
  (dolist (text texts)
    (unless (string-search text shown)
      (error "%s is missing in:\n%s" text shown))))

(defun drive-original (page)
  "The text of PAGE without defects."
  (with-temp-buffer
    (insert-file-contents (expand-file-name page (expand-file-name "original" drive-base)))
    (buffer-string)))

(defun drive-same (page)
  "The buffer of PAGE must be as without defects."
  (with-current-buffer (find-file-noselect (drive-file page))
    (unless (equal (buffer-string) (drive-original page))
      (error "%s differs from the page without defects" page))))

(defun drive-undo-all ()
  "Take back this buffer's changes since the last boundary, as one press of the key does."
  (let ((last-command nil) (this-command 'undo))
    (undo-boundary)
    (undo)))

(drive-step "open"
  (drive-open (drive-get :page))
  (drive-wait "the server" (eglot-current-server)))

(drive-step "diagnose"
  (drive-wait-for-rules (drive-get :findings :page)))

(drive-step "hover"
  (drive-go (drive-get :hover :at))
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (drive-wait "a hover" shown)
    ;; Eglot takes the fences off and colours what was between them.
    (drive-expect (cl-remove-if (lambda (text) (string-prefix-p "```" text)) (drive-get :hover :says)) shown)))

(drive-step "implementation"
  (drive-go (drive-get :implementation :at))
  (eglot-find-implementation)
  (drive-wait "the generated Rust" (string-prefix-p (drive-file (drive-get :rust)) (or buffer-file-name "")))
  (drive-expect '("add_password") (buffer-substring (line-beginning-position) (line-end-position))))

(drive-step "definition"
  (drive-open (drive-get :page))
  (drive-go (drive-get :definition :at))
  (call-interactively #'xref-find-definitions)
  (drive-wait "the page of the type" (equal buffer-file-name (drive-file (drive-get :type))))
  (drive-open (drive-get :type))
  (drive-wait-for-rules (drive-get :findings :type)))

(drive-step "edit"
  (drive-open (drive-get :type))
  (drive-go (drive-get :edit :at))
  (delete-char (drive-get :edit :length))
  (insert (drive-get :edit :text))
  (drive-wait-for-rules)
  (drive-same (drive-get :type)))

(drive-step "fix"
  (drive-open (drive-get :page))
  (drive-wait-for-rules (drive-get :findings :page))
  (drive-go (drive-get :fix :at))
  ;; The menu a user would see: the first entry is taken.
  (cl-letf (((symbol-function 'completing-read) (lambda (_prompt choices &rest _) (car (car choices))))
            ;; Not the mouse.
            (last-nonmenu-event t))
    (eglot-code-actions (point) (1+ (point)) nil t))
  (drive-wait-for-rules)
  (drive-same (drive-get :page)))

(drive-step "replay"
  (drive-go (drive-get :replay :at))
  (docwright-replay)
  (let ((buffer (drive-wait "the replay"
                  (cl-find-if (lambda (buffer) (string-prefix-p "*docwright: " (buffer-name buffer))) (buffer-list)))))
    (drive-expect (drive-get :replay :says) (with-current-buffer buffer (buffer-string)))))

(defvar drive-changed nil "The buffers that the rename changed.")

(drive-step "rename"
  (drive-open (drive-get :type))
  (drive-go (drive-get :rename :at))
  (mapc (lambda (buffer) (with-current-buffer buffer (undo-boundary))) (buffer-list))
  (let ((ticks (mapcar (lambda (buffer) (cons buffer (buffer-chars-modified-tick buffer))) (buffer-list))))
    (cl-letf (((symbol-function 'y-or-n-p) #'always))
      (eglot-rename (drive-get :rename :to)))
    (dolist (buffer (buffer-list))
      (when (and (string-suffix-p ".md" (or (buffer-file-name buffer) ""))
                 (if (assq buffer ticks)
                     (/= (buffer-chars-modified-tick buffer) (cdr (assq buffer ticks)))
                   (buffer-modified-p buffer)))
        (push buffer drive-changed))))
  (unless (> (length drive-changed) 2)
    (error "Only %d pages changed" (length drive-changed)))
  (dolist (page (list (drive-get :page) (drive-get :type)))
    (drive-open page)
    (when (string-search (drive-get :rename :from) (buffer-string))
      (error "%s still has the old name" page))
    (drive-expect (list (drive-get :rename :to)) (buffer-string))
    (drive-wait-for-rules)))

(drive-step "undo"
  (unless drive-changed
    (error "There is nothing to undo"))
  (dolist (buffer drive-changed)
    (with-current-buffer buffer
      (drive-undo-all)
      (drive-same (file-relative-name buffer-file-name (drive-file "")))))
  (drive-open (drive-get :type))
  (drive-wait-for-rules))

(defun drive-shown ()
  "What lenses and hints say on both pages, for editors that show them."
  (let (found)
    (dolist (page (list (drive-get :page) (drive-get :type)))
      (drive-open page)
      (let ((document (eglot--TextDocumentIdentifier))
            (whole (list :start (list :line 0 :character 0) :end (list :line 9999 :character 0))))
        (push (jsonrpc-request (eglot-current-server) :textDocument/codeLens (list :textDocument document)) found)
        (push (jsonrpc-request (eglot-current-server) :textDocument/inlayHint (list :textDocument document :range whole)) found)))
    (format "%S" (mapcar #'length found))))

(drive-step "settings"
  (let ((server (eglot-current-server))
        before)
    ;; What was taken back above is linked after a moment.
    (drive-wait "lines that stay" (let ((last before))
                                    (sleep-for 1)
                                    (equal (setq before (drive-shown)) last)))
    (dolist (switch (drive-get :settings :switches))
      (pcase-let ((`(,group ,name) (mapcar (lambda (word) (intern (concat ":" word))) (split-string switch "\\."))))
        (docwright-set group (list name :json-false))
        (drive-wait (format "fewer without %s" switch) (not (equal (drive-shown) before)))
        (docwright-set group (list name t))
        (condition-case nil
            (drive-wait (format "the same with %s" switch) (equal (drive-shown) before))
          (error (error "With %s there is %s, not %s" switch (drive-shown) before)))))
    (unless (eq server (eglot-current-server))
      (error "The server was started again"))))

(drive-step "contract"
  (drive-open (drive-get :type))
  (drive-go (drive-get :settings :contract :at))
  (undo-boundary)
  (delete-char (drive-get :settings :contract :length))
  (insert (drive-get :settings :contract :text))
  (eglot--signal-textDocument/didChange)
  (let ((answer (lambda ()
                  (condition-case nil
                      (plist-get (docwright-contract) :text)
                    (error nil)))))
    (when (funcall answer)
      (error "What changes is told although nobody has asked for it"))
    (docwright-set :contract t)
    (drive-expect (list (drive-get :settings :contract :says)) (drive-wait "what changes" (funcall answer)))
    (docwright-set :contract :json-false)
    (drive-wait "silence" (not (funcall answer))))
  (drive-undo-all)
  (drive-same (drive-get :type)))

(drive-step "new page"
  (drive-open (drive-get :page))
  (let (asked)
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (setq asked (append asked (mapcar #'car choices)))
                 (or (car (assoc (drive-get :newPage :folder) choices)) (caar choices))))
              ((symbol-function 'read-string) (lambda (&rest _) (drive-get :newPage :name))))
      (docwright-new-page))
    (drive-expect (list (format "%s/%s.md" (drive-get :newPage :folder) (drive-get :newPage :name))) buffer-file-name)
    (drive-expect (drive-get :newPage :says) (buffer-string))
    (drive-expect (drive-get :newPage :kinds) (format "%s" asked))))

(drive-step "leave"
  (let ((server (eglot-current-server)))
    (eglot-shutdown server nil 10)
    (when (jsonrpc-running-p server)
      (error "The server still runs"))))

(princ (format "%d passed, %d failed\n" drive-passed drive-failed))
(dolist (buffer (buffer-list))
  (with-current-buffer buffer (set-buffer-modified-p nil)))
(kill-emacs (if (zerop drive-failed) 0 1))
;;; drive.el ends here
