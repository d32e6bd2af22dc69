// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>

#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/messagebar.h>
#include <widgets/spacing.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

TemplatePtr builtInTemplate()
{
    auto loaded = WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    Q_ASSERT(loaded);
    return *loaded;
}

NewWorkshopDialog::NewWorkshopDialog(Services services, QWidget *parent)
    : QDialog(parent), m_services(std::move(services)), m_messages(new widgets::MessageBar),
      m_templates(new QComboBox), m_about(widgets::makeHintLabel()), m_organisation(new QLineEdit),
      m_path(new QLineEdit), m_create(new QPushButton)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::NewWorkshop);
    setWindowTitle(tr("New workshop"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid);
    m_organisation->setMaxLength(200);
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(Grid);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    const auto addRow = [form](const QString &text, QWidget *buddy, auto *field) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("&Template:"), m_templates, m_templates);
    form->addRow(QString(), m_about);
    addRow(tr("&Organisation:"), m_organisation, m_organisation);
    addRow(tr("&Save as:"), m_path, pathRow);
    m_path->setAccessibleName(tr("Save as"));

    auto *buttons = new QDialogButtonBox;
    m_create->setText(tr("&Create workshop"));
    m_create->setDefault(true);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_messages);
    rows->addLayout(form);
    rows->addStretch();
    rows->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &NewWorkshopDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewWorkshopDialog::reject);
    connect(browseButton, &QPushButton::clicked, this, &NewWorkshopDialog::browse);
    connect(m_templates, &QComboBox::activated, this, &NewWorkshopDialog::chooseTemplate);
    connect(m_organisation, &QLineEdit::textChanged, this, &NewWorkshopDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(m_path, &QLineEdit::textChanged, this, &NewWorkshopDialog::updateButtons);

    m_organisation->setObjectName("organisation"_L1);
    m_path->setObjectName("path"_L1);
    m_create->setObjectName("create"_L1);
    const TemplatePtr builtIn = builtInTemplate();
    m_templates->addItem(tr("Built in: %1").arg(builtIn->title.in(currentLanguage())), QString());
    m_templates->addItem(tr("From a file…"), QString());
    setTemplate(builtIn);
    m_organisation->setFocus();
}

void NewWorkshopDialog::chooseTemplate(int index)
{
    if (index == 0) {
        setTemplate(builtInTemplate());
        return;
    }
    if (index < m_templates->count() - 1)
        return; // the one from a file, already loaded
    const QString path = m_services.prompter->openFile(this,
        { tr("Choose a template"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            tr("Templates (*.json);;All files (*)") });
    m_templates->setCurrentIndex(0);
    setTemplate(builtInTemplate());
    if (!path.isEmpty())
        loadTemplate(path);
}

void NewWorkshopDialog::loadTemplate(const QString &path)
{
    m_messages->clear(widgets::Severity::Error);
    const auto loaded = WorkshopTemplate::fromFile(path);
    if (!loaded) {
        m_messages->post(loaded.error());
        return;
    }
    const QSignalBlocker quiet(m_templates);
    if (m_templates->count() > 2)
        m_templates->removeItem(1);
    m_templates->insertItem(1, QFileInfo(path).fileName(), path);
    m_templates->setCurrentIndex(1);
    setTemplate(*loaded);
}

void NewWorkshopDialog::setTemplate(TemplatePtr workshopTemplate)
{
    const bool untouched = !m_template || m_organisation->text() == m_template->organisation;
    m_template = std::move(workshopTemplate);
    const QString title = m_template->title.in(currentLanguage());
    m_about->setText(m_template->subtitle.isEmpty()
            ? title
            : tr("%1 – %2").arg(title, m_template->subtitle.in(currentLanguage())));
    if (untouched)
        m_organisation->setText(m_template->organisation);
    suggestPath();
}

void NewWorkshopDialog::suggestPath()
{
    if (m_pathTyped)
        return;
    QString name = m_organisation->text().trimmed();
    if (name.isEmpty())
        name = m_template->title.in(currentLanguage());
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // A file of that name may be last year's workshop.
    QString path = folder.filePath(name % ".pejling"_L1);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name % u' ' % QString::number(number) % ".pejling"_L1);
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewWorkshopDialog::browse()
{
    const QString chosen = m_services.prompter->saveFile(
        this, { tr("Save workshop as"), path(), tr("Workshops (*.pejling)") });
    if (chosen.isEmpty())
        return;
    m_pathTyped = true;
    m_path->setText(QDir::toNativeSeparators(chosen));
    // Asked about the name as chosen; an ending added afterwards makes another file of it.
    m_mayReplace = path() == QFileInfo(chosen).absoluteFilePath();
    m_askedPath = path();
}

QString NewWorkshopDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (typed.isEmpty())
        return {};
    const QString full = typed.endsWith(".pejling"_L1, Qt::CaseInsensitive)
        ? typed
        : QString(typed % ".pejling"_L1);
    return QFileInfo(full).absoluteFilePath();
}

store::Settings NewWorkshopDialog::workshopSettings() const
{
    store::Settings settings;
    settings.organisation = m_organisation->text().trimmed();
    settings.workshopDate = m_template->workshopDate;
    return settings;
}

void NewWorkshopDialog::updateButtons() { m_create->setEnabled(!path().isEmpty()); }

void NewWorkshopDialog::accept()
{
    const QString target = path();
    if (target.isEmpty())
        return;
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir()) {
        m_messages->clear(widgets::Severity::Error);
        m_messages->post(widgets::Severity::Error,
            tr("There is no folder %1. Choose another place for the workshop.")
                .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
        return;
    }
    if (QFileInfo::exists(target) && !mayReplace()) {
        if (!m_services.prompter->confirm(this,
                { tr("Replace workshop"),
                    tr("%1 exists already. If you replace it, all its answers are lost.")
                        .arg(QDir::toNativeSeparators(target)),
                    {}, tr("Replace") }))
            return;
        m_mayReplace = true;
        m_askedPath = target;
    }
    QDialog::accept();
}

} // namespace pejling::desk
