// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kiosk/kioskwindow.h>

#include <QDialog>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pejling::kiosk {

/// Where the secretariat types answers from paper, by keyboard alone: a digit for the audience and
/// for each rating goes on by itself, each item of a ranking gets the number that stands beside it
/// (equal numbers are a tie), Tab passes what is blank, Ctrl+Enter stores and begins the next one.
/// `required` binds nobody here: paper is as it is.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of `setup` the template, the settings and the round count.
    PaperDialog(
        std::unique_ptr<AnswerSink> sink, const KioskSetup &setup, QWidget *parent = nullptr);

    [[nodiscard]] int stored() const { return m_stored; }

    void reject() override; ///< asks once more when something is typed

private:
    /// One place for a number.
    struct Field
    {
        QLineEdit *edit = nullptr;
        std::function<bool(Draft &draft, int number)> take; ///< 0: blank
        int most = 0;
        std::vector<AudienceIndex> audiences; ///< empty: all
    };
    struct Text
    {
        QWidget *edit = nullptr;
        int slot = 0;
        std::vector<AudienceIndex> audiences;
    };

    void addAudience(QVBoxLayout *rows);
    void addQuestion(QVBoxLayout *rows, const Question &question);
    void addProfile(QVBoxLayout *rows);
    void addTimeThieves(QVBoxLayout *rows);
    void addText(QVBoxLayout *rows, const QString &question, int slot,
        const std::vector<AudienceIndex> &audiences);
    QLineEdit *addNumber(QGridLayout *grid, const QString &label, int most, Field field);
    void typed(QLineEdit *edit, int most);
    void enableFor(std::optional<AudienceIndex> audience);
    [[nodiscard]] std::optional<AudienceIndex> audience() const;
    [[nodiscard]] bool isEmpty() const;
    void store();
    void taken(const QString &uuid);
    void refused(const QString &uuid, const Error &error);
    void clear();
    void say(const QString &text);

    std::unique_ptr<AnswerSink> m_sink;
    TemplatePtr m_template;
    Asked m_asked;
    QString m_round;
    Placeholders m_placeholders;
    QLineEdit *m_audience = nullptr;
    std::vector<Field> m_fields;
    std::vector<Text> m_texts;
    QWidget *m_form;
    QLabel *m_status;
    QPushButton *m_store;
    std::optional<Response> m_sending; ///< kept until it is stored
    bool m_warned = false;
    int m_stored = 0;
};

/// The tool that answers from paper are stored under.
inline constexpr auto PaperTool = "paper";

} // namespace pejling::kiosk
