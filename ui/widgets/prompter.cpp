// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/prompter.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace pejling::widgets {

namespace {

/// POSIX lets go of all locks that a program has on a file when it closes any of its handles to
/// that file, and a dialog that looks into the files which it lists, to choose their icons, would
/// cost an open workshop its locks. So names decide.
class NamedFileIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

QStringList choose(QWidget *parent, const FileRequest &request, QFileDialog::AcceptMode accept,
    QFileDialog::FileMode files)
{
    NamedFileIcons icons;
    const QTemporaryDir nothing; // to list until the icons are set
    QFileDialog dialog(parent, request.title, nothing.path(), request.filter);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    dialog.setOption(QFileDialog::DontUseNativeDialog); // it may run, and look, inside this program
#endif
    dialog.setIconProvider(&icons);
    dialog.setAcceptMode(accept);
    dialog.setFileMode(files);
    const QFileInfo suggestion(request.suggestion);
    if (suggestion.isDir()) {
        dialog.setDirectory(suggestion.filePath());
    } else {
        dialog.setDirectory(suggestion.path());
        if (accept == QFileDialog::AcceptSave)
            dialog.selectFile(suggestion.fileName());
    }
    dialog.setHistory({});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace

bool DialogPrompter::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(
        QMessageBox::Warning, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.detail);
    auto *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    auto *no = box.addButton(QMessageBox::Cancel);
    no->setText(QCoreApplication::translate("DialogPrompter", "Cancel"));
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

QStringList DialogPrompter::openFiles(QWidget *parent, const FileRequest &request)
{
    return choose(parent, request, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
}

QString DialogPrompter::openFile(QWidget *parent, const FileRequest &request)
{
    return choose(parent, request, QFileDialog::AcceptOpen, QFileDialog::ExistingFile).value(0);
}

QString DialogPrompter::saveFile(QWidget *parent, const FileRequest &request)
{
    return choose(parent, request, QFileDialog::AcceptSave, QFileDialog::AnyFile).value(0);
}

std::optional<QString> DialogPrompter::askText(
    QWidget *parent, const QString &title, const QString &label, const QString &pattern)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *edit = new QLineEdit;
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), edit));
    text->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)
        ->setText(QCoreApplication::translate("DialogPrompter", "Cancel"));
    auto *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(QCoreApplication::translate("DialogPrompter", "OK"));
    ok->setEnabled(false);
    QObject::connect(edit, &QLineEdit::textChanged, ok,
        [ok, edit] { ok->setEnabled(edit->hasAcceptableInput()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *rows = new QVBoxLayout(&dialog);
    rows->addWidget(text);
    rows->addWidget(edit);
    rows->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text();
}

} // namespace pejling::widgets
