// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/prompter.h>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace pejling::widgets {

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
    return QFileDialog::getOpenFileNames(parent, request.title, request.suggestion, request.filter);
}

QString DialogPrompter::openFile(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileName(parent, request.title, request.suggestion, request.filter);
}

QString DialogPrompter::saveFile(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestion, request.filter);
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
