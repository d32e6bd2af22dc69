// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/services.h>
#include <store/records.h>
#include <survey/workshoptemplate.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pejling::widgets {
class MessageBar;
}

namespace pejling::desk {

/// The built-in template. Never fails: it is compiled in and tested.
[[nodiscard]] TemplatePtr builtInTemplate();

/// Template, organisation and file of a new workshop.
class NewWorkshopDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWorkshopDialog(Services services, QWidget *parent = nullptr);

    /// Reads a template file; what is wrong with it is told in the dialog.
    void loadTemplate(const QString &path);

    [[nodiscard]] TemplatePtr workshopTemplate() const { return m_template; }
    [[nodiscard]] store::Settings workshopSettings() const;
    [[nodiscard]] QString path() const; ///< with the ending .pejling
    /// An existing file was chosen in a dialog that asked.
    [[nodiscard]] bool mayReplace() const { return m_mayReplace && path() == m_askedPath; }

    void accept() override;

private:
    void chooseTemplate(int index);
    void setTemplate(TemplatePtr workshopTemplate);
    void browse();
    void suggestPath();
    void updateButtons();

    Services m_services;
    TemplatePtr m_template;
    bool m_pathTyped = false;
    bool m_mayReplace = false;
    QString m_askedPath;

    widgets::MessageBar *m_messages;
    QComboBox *m_templates;
    QLabel *m_about;
    QLineEdit *m_organisation;
    QLineEdit *m_path;
    QPushButton *m_create;
};

} // namespace pejling::desk
